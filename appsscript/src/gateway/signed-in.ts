// Who runs the command, as far as Google tells the add-in.

/** E-mail address, empty where Google keeps it back. */
export function signedInUser(): string {
  return Session.getActiveUser().getEmail();
}
