// Copies the word lists and models that lie beside the sources as data into dist, where the compiled code looks for them.
import { cpSync, statSync } from 'node:fs';

const isData = (path) => statSync(path).isDirectory() || !path.endsWith('.ts');
cpSync('src', 'dist', { recursive: true, filter: isData });
