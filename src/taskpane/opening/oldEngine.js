/*
 * Windows without WebView2 shows panes in Internet Explorer 11 or the first Edge, to which the pane's own scripts are one
 * syntax error each: what they would say, this one says, in ES5. It tells by the newest function that they call, and
 * leaves any other browser alone.
 */
(function () {
  if (typeof Array.prototype.toSorted === 'function') return;
  var lang = /^fr\b/i.test(navigator.language) ? 'fr' : 'en';
  var words = document.querySelector('template[lang=' + lang + ']');
  var place = document.querySelector('#root main');
  if (!words || !place) return;
  // To Internet Explorer a template is an element like any other.
  var sentence = (words.content || words).querySelector('[data-why=old-engine]');
  document.documentElement.lang = lang;
  place.removeAttribute('aria-busy');
  place.textContent = '';
  place.appendChild(sentence.cloneNode(true));
})();
