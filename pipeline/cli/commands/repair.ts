import { composeText } from '../../../normalizers/document-text.js';
import { extractPages } from '../../read-document.js';
import { readInput, readStandardInput } from '../files.js';

void composeText;
void extractPages;
void readInput;
void readStandardInput;
