/** Offers a file for saving under this name. */
export const saveFile = (name: string, type: string, ...content: BlobPart[]): void => {
  const url = URL.createObjectURL(new Blob(content, { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

/** Copies text, and answers whether the browser let it. */
export const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** The name of a vendor as a part of a file's name. */
export const fileNameFor = (vendor: string, ending: string): string =>
  `approachable-${vendor.replace(/[^\w.-]+/g, '-')}.${ending}`;
