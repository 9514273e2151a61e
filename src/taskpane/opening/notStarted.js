/*
 * Comes after the pane's own scripts, and says why they have not begun. Windows without WebView2 shows panes in Internet
 * Explorer 11 or the first Edge, to which each of them is one syntax error: told by the newest function that they call.
 * Anywhere else one of them has not come: a page that was kept from before an update asks for files that are gone. In ES5,
 * and without anything else: nothing else may be there.
 */
(function () {
  var root = document.getElementById('root');
  if (!root || root.hasAttribute('data-begun')) return;
  var isOld = typeof Array.prototype.toSorted !== 'function';
  var lang = /^fr\b/i.test(navigator.language) ? 'fr' : 'en';
  var words = document.querySelector('template[lang=' + lang + ']');
  var place = root.querySelector('main');
  if (!words || !place) return;
  // To Internet Explorer a template is an element like any other.
  var said = words.content || words;
  document.documentElement.lang = lang;
  place.removeAttribute('aria-busy');
  place.textContent = '';
  place.appendChild(
    said.querySelector('[data-why=' + (isOld ? 'old-engine' : 'failed') + ']').cloneNode(true),
  );
  if (isOld) return;
  place.appendChild(said.querySelector('button').cloneNode(true)).onclick = function () {
    location.reload();
  };
})();
