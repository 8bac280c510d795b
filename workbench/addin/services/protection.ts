// Protection: a hint and not a wall. Editors are not kept; the workbench lets everybody write.

import type { ProtectedArea } from '../../document/model.ts';
import type { Desk } from './desk.ts';
import { ProtectionType } from './enumerations.ts';
import type { Range } from './range.ts';
import { StandIn } from './stand-in.ts';
import type { EnumValue } from './stand-in.ts';

export class Protection extends StandIn {
  readonly #desk: Desk;
  readonly #sheetId: number;
  #protection: ProtectedArea;

  constructor(desk: Desk, sheetId: number, protection: ProtectedArea) {
    super();
    this.#desk = desk;
    this.#sheetId = sheetId;
    this.#protection = protection;
  }

  getDescription(): string {
    return this.#protection.description;
  }

  getProtectionType(): EnumValue {
    return this.#protection.area === undefined ? ProtectionType.SHEET : ProtectionType.RANGE;
  }

  getRange(): Range {
    const { rowCount, columnCount } = this.#desk.tab(this.#sheetId);
    const whole = { startRow: 0, endRow: rowCount, startColumn: 0, endColumn: columnCount };
    return this.#desk.range(this.#sheetId, this.#protection.area ?? whole);
  }

  isWarningOnly(): boolean {
    return this.#protection.warningOnly;
  }

  setDescription(description: string): this {
    return this.#change({ description });
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.#change({ warningOnly });
  }

  setRange(range: Range): this {
    return this.#change({
      area: {
        startRow: range.getRow() - 1,
        endRow: range.getLastRow(),
        startColumn: range.getColumn() - 1,
        endColumn: range.getLastColumn(),
      },
    });
  }

  remove(): void {
    this.#desk.count('write');
    this.#desk.ask('removeProtection', this.#sheetId, this.#protection.id);
  }

  #change(change: Partial<ProtectedArea>): this {
    this.#protection = { ...this.#protection, ...change };
    this.#desk.count('write');
    this.#desk.ask('putProtection', this.#sheetId, this.#protection);
    return this;
  }
}
