/** Marks that a text dump leaves where a picture stood: "![](photo.jpg)", "![Logo]()". */
import { cutStretches } from '../types.ts';

export const cutImages = cutStretches('IMAGE', /!\[[^\]]*\]\([^)]*\)/g);
