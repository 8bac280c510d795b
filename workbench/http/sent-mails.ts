// E-mails that would have been sent: what stands in Firestore's collection `mail`, as the Trigger Email
// extension takes it. The workbench sends nothing.

/** An e-mail that would have been sent. */
export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly url: string;
  }[];
}

/** A document of the collection, as far as it is looked at. */
interface MailDocument {
  readonly to?: string | readonly string[];
  readonly cc?: string | readonly string[];
  readonly message?: { readonly subject?: string; readonly text?: string };
  readonly files?: SentMail['attachments'];
}

export function sentMails(documents: readonly unknown[]): readonly SentMail[] {
  return documents.map((document) => {
    const { to, cc, message, files } = document as MailDocument;
    return {
      to: [to ?? [], cc ?? []].flat().join(', '),
      subject: message?.subject ?? '',
      text: message?.text ?? '',
      attachments: files ?? [],
    };
  });
}
