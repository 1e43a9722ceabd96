(() => {
  'use strict';
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const main = one('main');
  const form = one('.filter');
  const words = form.dataset;
  const { search, status, method, tag, module } = form.elements;
  const shown = one('output', form);
  const nothing = one('.nothing');
  const matrix = one('.matrix');

  // What can be found. Texts are read when they are first asked for.
  const endpoints = all('.controller article').map((element) => ({ element, hit: true }));
  const rows = all('.matrix .rows tr');
  const codes = all('.matrix thead tr:last-child a').map((link) => link.textContent);
  const groups = all('.controller[id]').map((section, i) => ({ section, bodies: [], i }));
  const others = all('.status, .rule, .decision, .around, .datum, .problem, main > section:not(:has(article))')
    .map((element) => ({ element: element.closest('details.code') || element }));
  const sections = all('.class').concat(all('main > section:has(article)'));

  const number = (count) => count.toLocaleString('en'); // as Java writes them, in every language

  const fill = (select, values) => {
    select.add(new Option(words.any, ''));
    values.forEach(([value, label]) => select.add(new Option(label || value, value)));
  };
  const methodsOf = (entry) => one('b', entry.element).textContent.split('|');
  const prepare = () => {
    endpoints.forEach((entry, i) => {
      entry.row = rows[i];
      entry.methods = methodsOf(entry);
      entry.group = entry.element.parentElement.id;
      entry.module = entry.element.parentElement.dataset.module;
    });
    const bodies = all('.matrix tbody');
    groups.forEach((group, i) => { group.bodies = bodies.slice(2 * i, 2 * i + 2); });
    const classes = [...new Set(codes.filter((code) => /^[1-5]..$/.test(code)).map((code) => code[0] + 'xx'))];
    fill(status, [...classes, ...codes].map((code) => [code]));
    fill(method, [...new Set(endpoints.flatMap((entry) => entry.methods))].sort().map((name) => [name]));
    const modules = [...new Set(groups.map(({ section }) => section.dataset.module).filter(Boolean))];
    fill(module, modules.map((name) => [name]));
    module.parentElement.hidden = !modules.length;
    fill(tag, groups.map(({ section }) => [section.id, one('bdi', section).textContent]));
  };

  const textOf = (entry) => (entry.text ??= entry.element.textContent.toLowerCase());
  // Empty cells beside each other are one.
  const columnOf = (cell) => {
    let at = -1;
    for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) at += before.colSpan;
    return at;
  };
  const codesOf = (entry) => (entry.codes ??=
    [...entry.row.cells].slice(1).filter((cell) => cell.firstChild).map((cell) => codes[columnOf(cell)]));
  const sends = (entry, wanted) => codesOf(entry).some((code) =>
    code === wanted || (wanted.endsWith('xx') && code.length === 3 && code[0] === wanted[0]));

  const show = (entry, hit) => {
    if (entry.hit !== hit) {
      entry.hit = hit;
      entry.element.hidden = !hit;
      if (entry.row) entry.row.hidden = !hit;
    }
  };
  const hide = (elements, hidden) => elements.forEach((element) => { element.hidden = hidden; });
  const stands = (item) => !(item.closest('details.code') || item).hidden && !item.closest('.controller[hidden]');
  // What the view has room for is shown in the next frame, the rest in the one after it.
  const AT_ONCE = 24;
  let frame = 0;
  const filter = () => {
    cancelAnimationFrame(frame);
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = (entry) => !wanted.length || wanted.every((word) => textOf(entry).includes(word));
    let hits = 0;
    const hitGroups = new Set();
    const answers = endpoints.map((entry) => {
      const hit = (!method.value || entry.methods.includes(method.value) || entry.methods.includes('*'))
        && (!module.value || entry.module === module.value)
        && (!tag.value || entry.group === tag.value)
        && (!status.value || sends(entry, status.value))
        && found(entry);
      if (hit) {
        hits++;
        hitGroups.add(entry.group);
      }
      return hit;
    });
    // What is in a group that is hidden may stay as it is: it comes back at once.
    endpoints.forEach((entry, i) => { if (hitGroups.has(entry.group)) show(entry, answers[i]); });
    const back = [];
    for (const { section, bodies } of groups) {
      const elements = [section, ...bodies];
      if (!hitGroups.has(section.id)) hide(elements, true);
      else if (elements.some((element) => element.hidden)) back.push(elements);
    }
    back.splice(0, AT_ONCE).forEach((elements) => hide(elements, false));
    const narrowed = hits < endpoints.length;
    if (matrix) {
      matrix.classList.toggle('open', narrowed && hits <= 60);
      matrix.closest('section').hidden = endpoints.length > 0 && !hits;
    }
    shown.textContent = words.shown.replace('#', number(hits)).replace('#', number(endpoints.length));
    const rest = () => {
      back.forEach((elements) => hide(elements, false));
      others.forEach((entry) => show(entry, found(entry)));
      for (const section of sections) {
        section.hidden = !all('article', section).some(stands);
      }
      nothing.hidden = all('main > section').some((section) => !section.hidden);
    };
    // Laid out now, the next frame need not wait for it.
    main.getBoundingClientRect();
    return rest;
  };
  const filterInSteps = () => {
    const rest = filter();
    frame = requestAnimationFrame(() => { frame = requestAnimationFrame(rest); });
  };
  const clear = () => {
    form.reset();
    filter()();
  };

  // Where the page is for both, its address says which reading is meant.
  const readings = one('.readings');
  const read = (clients) => {
    if (!readings) return;
    document.documentElement.classList.toggle('clients', clients);
    all('button', readings).forEach((button, i) => button.setAttribute('aria-pressed', clients === (i === 0)));
    history.replaceState(null, '', (clients ? location.pathname : '?team') + location.hash);
  };

  // What comes near the view is laid out in the next frames, and may push the target away again.
  const bring = (target, frames) => {
    target.scrollIntoView();
    if (frames) requestAnimationFrame(() => bring(target, frames - 1));
  };

  // A link may lead to what is folded or filtered away.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || target === main) return;
    if (target.closest('.team')) read(false);
    for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    if (target.closest('[hidden]')) clear();
    bring(target, 10);
  };

  const copy = (button, id) => {
    const address = location.href.split('#')[0] + '#' + id;
    const done = () => {
      button.textContent = words.copied;
      setTimeout(() => { button.textContent = words.copy; }, 1500);
    };
    history.replaceState(null, '', '#' + id);
    if (navigator.clipboard) {
      navigator.clipboard.writeText(address).then(done, () => {});
    } else {
      const field = document.body.appendChild(document.createElement('input'));
      field.value = address;
      field.select();
      if (document.execCommand('copy')) done();
      field.remove();
      button.focus();
    }
  };
  const offer = (event) => {
    const item = event.target.closest && event.target.closest('.controller li[id], article[id]');
    const host = item && (one(':scope > h3, :scope > h4, :scope > div > h4', item) || item);
    if (!host || one(':scope > .copy', host)) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = words.copy;
    button.addEventListener('click', () => copy(button, item.id));
    host.append(button);
  };

  const step = (from, by) => {
    const area = from.closest('.matrix') ? '.matrix .rows a' : '.controller h4 a';
    if (from === search && by < 0) return;
    const links = all(area);
    let at = from === search ? 0 : links.indexOf(from) + by;
    while (links[at] && (!links[at].offsetParent || links[at].closest('[hidden]'))) at += by;
    if (links[at]) links[at].focus(); else if (by < 0) search.focus();
  };
  const keys = (event) => {
    const at = document.activeElement;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(at.tagName)) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === 'Escape' && form.classList.contains('open')) {
      sheet(false);
    } else if (event.key === 'Escape' && form.contains(at)) {
      form.reset();
    } else if (event.key === 'Escape') {
      search.focus();
    } else if (/^Arrow(Up|Down)$/.test(event.key) && at.matches('.search input, .matrix .rows a, .controller h4 a')) {
      event.preventDefault();
      step(at, event.key === 'ArrowUp' ? -1 : 1);
    }
  };

  prepare();
  if (readings) {
    readings.hidden = false;
    read(location.search !== '?team');
    readings.addEventListener('click', (event) => {
      const button = event.target.closest('button');
      if (button) read(button === readings.firstElementChild);
    });
  }
  form.hidden = false;
  document.documentElement.classList.add('live');
  shown.textContent = words.shown.replace(/#/g, number(endpoints.length));
  // On a phone, the filters are a sheet over the page.
  const more = one('.more-filters', form);
  const sheet = (open) => {
    form.classList.toggle('open', open);
    more.setAttribute('aria-expanded', open);
    (open ? status : more).focus();
  };
  more.addEventListener('click', () => sheet(!form.classList.contains('open')));
  one('.less-filters', form).addEventListener('click', () => sheet(false));
  form.addEventListener('input', filterInSteps);
  form.addEventListener('reset', () => setTimeout(filterInSteps));
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('keydown', keys);
  main.addEventListener('pointerover', offer);
  main.addEventListener('focusin', offer);
  addEventListener('hashchange', reveal);
  if (matrix) {
    matrix.addEventListener('click', (event) => {
      const cell = event.target;
      const link = cell.tagName === 'TD' && cell.firstChild && one('a', cell.parentElement);
      if (link) {
        const response = link.hash + '=' + codes[columnOf(cell)];
        location.hash = document.getElementById(decodeURIComponent(response.slice(1))) ? response : link.hash;
      }
    });
  }
  if (location.hash) reveal();
  // The first search need not wait for the texts.
  if (window.requestIdleCallback) requestIdleCallback(() => endpoints.forEach(textOf));
})();
