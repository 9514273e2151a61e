import { readMessageAddress } from './messageAddress';

const { language, text } = readMessageAddress(window.location.href);
document.documentElement.lang = language;
document.body.textContent = text;
