/**
 * Plain data as an expression: engines read a string of JSON two to three times as fast as the same object in the source.
 * Raw, so that backslashes are not escaped twice.
 */
export const parsed = (data: unknown): string => {
  const json = JSON.stringify(data);
  return /`|\$\{/.test(json) ? json : `JSON.parse(String.raw\`${json}\`)`;
};
