import { languages } from '../page/languages';

/** Norwegian and Hebrew have codes of their own besides. */
const alsoCalled = new Set(['nb', 'nn', 'iw']);

/** False where a declared language is one whose words nobody keeps: what is not seen there may well be there. */
export const isRead = (tag: string): boolean => {
  const language = tag.trim().slice(0, 2).toLowerCase();
  return !/^[a-z]{2}$/.test(language) || languages.includes(language) || alsoCalled.has(language);
};
