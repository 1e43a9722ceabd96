// Where a response comes from that somebody has got. Nothing is sent anywhere.
(() => {
  'use strict';
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const section = one('.paste');
  if (!section) return;
  const words = section.dataset;
  const box = one('textarea', section);
  const out = one('.answer', section);
  const fill = (text, ...values) => values.reduce((filled, value) => filled.replace('#', () => value), text);

  // The last response counts: others were interim, or redirects that were followed.
  const parse = (text) => {
    const lines = text.replace(/\r\n?/g, '\n').split('\n');
    const verbose = lines.some((line) => /^< HTTP\//i.test(line));
    const request = {};
    const got = [];
    for (const line of lines) {
      const asked = /^(?:> )?([A-Z]{3,16}) (\S+)(?: HTTP\/[\d.]+)?\s*$/.exec(line);
      const typed = /(?:^|\s)curl\s/.test(line) && /(?:https?:\/\/[^\s'"]+)/.exec(line);
      if (typed) {
        request.path = typed[0];
        request.method = (/(?:-X|--request)[ =]?['"]?([A-Z]+)/.exec(line) || [])[1] || (/\s(?:-d|--data\S*)\s/.test(line) ? 'POST' : /\s(?:-I|--head)\s/.test(line) ? 'HEAD' : 'GET');
      } else if (asked && !got.length) {
        [request.method, request.path] = asked.slice(1);
      }
      if (!verbose) got.push(line);
      else if (/^< ?/.test(line)) got.push(line.replace(/^< ?/, ''));
      else if (!/^[>*{}] ?/.test(line) || /^[{}]\s*("|$)/.test(line)) got.push(line);
    }
    let at = -1;
    got.forEach((line, i) => { if (/^HTTP\/[\d.]+ \d{3}\b/i.test(line.trim())) at = i; });
    if (at < 0) at = got.findIndex((line) => /^\s*[1-5]\d\d\b/.test(line));
    if (at < 0) return { request };
    const status = +/(?:^HTTP\/[\d.]+ |^)(\d{3})/i.exec(got[at].trim())[1];
    const rest = got.slice(at + 1);
    const end = rest.findIndex((line) => !line.trim());
    const fields = new Map();
    (end < 0 ? rest : rest.slice(0, end)).forEach((line) => {
      const field = /^\s*([!#$%&'*+.^_`|~\w-]+):\s*(.*)$/.exec(line);
      if (field) fields.set(field[1].toLowerCase(), field[2].trim());
    });
    const content = (fields.size ? (end < 0 ? [] : rest.slice(end + 1)) : rest).join('\n').trim();
    let json = null;
    try { json = JSON.parse(content); } catch { json = null; }
    return { request, status, fields, content, json: json && typeof json === 'object' && !Array.isArray(json) ? json : null };
  };

  // A template matches what is written of a path, with or without the address in front.
  const pathOf = (address) => {
    try { return new URL(address, 'http://host').pathname; } catch { return address; }
  };
  const literal = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const matches = (template, path) => {
    const pattern = template.split(/(\{[^}]*\}|\*\*?)/).map((part, i) =>
      (i % 2 ? (part.startsWith('{*') || part === '**' ? '.*' : '[^/]+') : literal(part))).join('');
    return new RegExp('(^|/)' + pattern.replace(/^\//, '') + '/?$').test(path);
  };

  let known = null;
  const shown = (element) => !element.closest('.team') || getComputedStyle(element.closest('.team')).display !== 'none';
  const endpoints = () => (known ??= all('.controller[id] > article').map((article) => ({
    article,
    link: one('h4 a', article),
    methods: one('h4 b', article).textContent.split('|'),
    paths: all('h4 code', article).map((code) => code.textContent),
    answers: all('ol:not(.found) > li:not(.also)', article).map((item) => ({ status: +one('b', item).textContent, item }))
      .concat(all('ol > .also:not(.made) a', article).map((link) => ({
        status: +link.textContent, item: document.getElementById(decodeURIComponent(link.hash.slice(1))),
      })).filter(({ item }) => item)),
  })));
  const typeOf = ({ item }) => one('a[href^="#problem="]', item)?.textContent;

  const say = (text) => {
    const line = out.appendChild(document.createElement('p'));
    line.className = 'unfit';
    line.textContent = text;
  };
  const lead = (label, links, advice) => {
    const line = out.appendChild(document.createElement('p'));
    if (label) line.append(label + ' ');
    links.forEach(([hash, text, look]) => {
      const link = line.appendChild(document.createElement('a'));
      link.href = hash;
      link.textContent = text;
      if (look) link.className = look;
      line.append(' ');
    });
    if (advice) line.appendChild(document.createElement('b')).textContent = advice;
  };

  const same = (one, other) => one === other || pathOf(one) === pathOf(other) && /^\//.test(pathOf(one)) && (one.startsWith('/') || other.startsWith('/'));
  const answer = () => {
    out.replaceChildren();
    if (!box.value.trim()) return;
    const { request, status, fields, json } = parse(box.value);
    if (!status) {
      say(words.none);
      return;
    }
    const asked = request.method && request.method + ' ' + pathOf(request.path);
    let places = endpoints().filter(({ article }) => shown(article));
    if (asked) {
      const exact = places.filter(({ methods, paths }) => (methods.includes(request.method) || methods.includes('*'))
        && paths.some((path) => matches(path, pathOf(request.path))));
      // What has a word in this place goes before what has any.
      const fewest = Math.min(...exact.map(({ paths }) => paths[0].split('{').length));
      places = exact.filter(({ paths }) => paths[0].split('{').length === fewest);
      if (!places.length) say(fill(words.request, asked));
    }
    const hits = places.flatMap((place) => place.answers.filter((one) => one.status === status).map((one) => ({ place, one })));
    const type = json && typeof json.type === 'string' ? json.type : '';
    const typed = type && hits.filter(({ one }) => typeOf(one) && same(typeOf(one), type));
    const told = typed && typed.length ? typed : hits;
    const section = type && all('.problem').find((problem) => same(problem.dataset.type, type));
    if (told.length) {
      const links = [...new Map(told.map(({ place, one }) => {
        const own = one.item.closest('article') ? one.item.id : '';
        return [place.link.hash, ['#' + (own || place.link.hash.slice(1)), place.link.textContent]];
      })).values()].slice(0, 24);
      lead(links.length === 1 ? words.one : words.several, links);
    } else if (asked && places.length) {
      say(fill(words.undeclared, status, asked));
    } else if (!asked) {
      say(fill(words.nowhere, status));
    }
    const code = document.getElementById(status);
    lead('', (code ? [['#' + status, one('h4, summary', code.closest('details.code') || code).textContent.trim(), 'c' + String(status)[0]]] : [])
      .concat(section ? [['#' + section.id, one('h3 a', section).textContent]] : []), code && code.dataset.advice);
    if (type && type !== 'about:blank' && !section) say(fill(words.problem, type));
    else if (type && type !== 'about:blank' && asked && hits.length && !typed.length) say(fill(words.elsewhere, type, asked));
    if (json && Number.isInteger(json.status) && json.status !== status) say(fill(words.differs, json.status));
    if (told.length === 1 && fields.size) {
      const { item } = told[0].one;
      all('a[href^="#field="]', item).map((link) => link.textContent.split(':')[0])
        .filter((name) => !fields.has(name.toLowerCase())).forEach((name) => say(fill(words.missing, name)));
      const forms = all('.form small', item).map((form) => form.textContent.split(';')[0].trim());
      if (one('.usual') && status >= 400 && !forms.length && !one('em', item)) forms.push('application/problem+json');
      const form = (fields.get('content-type') || '').split(';')[0].trim();
      if (form && forms.length && !forms.some((one) => one === form || one.includes('*'))) say(fill(words.form, form));
    }
  };
  let frame = 0;
  box.addEventListener('input', () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(answer);
  });
  section.hidden = false;
})();
