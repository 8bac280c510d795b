// Errors as Apps Script throws them: an Error named "Exception" with Google's own sentence.

/** An error of a service; `message` is the sentence that Google shows. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** The sentence for arguments that fit no signature of a method. */
export function wrongParameters(method: string, given: readonly unknown[]): Error {
  const types = given.map(parameterType).join(',');
  return exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function parameterType(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'object') return value.constructor.name;
  return typeof value === 'string' ? 'String' : typeof value;
}
