import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { speaker, type Speak } from '../lib/words';

/** The language of the interface. */
export const Words = createContext<Speak>(speaker());

export const useSpeak = (): Speak => useContext(Words);
