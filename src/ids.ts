import { createHash } from 'node:crypto';
import { v5 } from 'uuid';

/** Names of this project's ids live in a space of their own (RFC 9562, version 5). */
const NAMESPACE = '6a1f0c1e-3c5b-5d0e-9d64-2f1a6a1d7c55';

/** A stable id from what makes the thing itself: the same parts give the same id on every machine. */
export const stableId = (...parts: readonly string[]): string => v5(parts.join('\u0000'), NAMESPACE);

/** Fingerprint of a text: the same words with other line breaks and blanks are the same text. */
export const textHash = (text: string): string => createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex');
