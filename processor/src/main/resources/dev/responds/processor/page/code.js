// How an endpoint is called, in several languages, from what the page says of it. It is made when somebody asks.
(() => {
  'use strict';
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const words = one('.filter').dataset;
  const REPEATABLE = /^(GET|HEAD|OPTIONS|TRACE|PUT|DELETE|QUERY)$/;
  const BODYLESS = /^(GET|HEAD|TRACE|OPTIONS)$/;

  // A comment ends with its line, and nothing in it may look like something else.
  const remark = (text) => text.replace(/[\s\p{C}\\]+/gu, ' ').trim();
  const literal = (text) => JSON.stringify(text).replace(/[\u007f-\uffff]/g, (c) =>
    (/[\p{C}\u2028\u2029]/u.test(c) ? '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0') : c));
  const shell = (text) => "'" + text.replace(/'/g, "'\\''") + "'";
  const camel = (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
    .map((word, i) => (i ? word[0].toUpperCase() + word.slice(1) : word)).join('');

  const example = (row) => row.dataset.eg || one('th b', row).textContent;
  const PROBLEM = 'application/problem+json';
  // What errors usually carry is said once.
  const usual = one('.usual a');
  const formsOf = (item, status) => {
    const forms = all('.form', item).map((form) => ({ type: one('small', form).textContent, link: one('a', form) }));
    const silent = usual && status >= 400 && !forms.length && !one('em', item);
    return silent ? [{ type: PROBLEM, link: usual }] : forms;
  };
  const answerOf = (item) => ({
    status: +one('b', item).textContent,
    reason: one('a', item).textContent,
    when: one('p', item).textContent,
    forms: formsOf(item, +one('b', item).textContent),
    headers: all('a[href^="#field="]', item).map((link) => link.textContent),
    problem: one('a[href^="#problem="]', item),
  });
  const adviceOf = (status) => document.getElementById(status)?.dataset.advice || '';

  // What the page says of an endpoint.
  const read = (article) => {
    const [methods, path] = [one('h4 b', article).textContent, one('h4 code', article)?.textContent || '/'];
    const method = methods === '*' ? 'GET' : methods.split('|')[0];
    const rows = all('.ask > .fields:first-of-type tr[data-in]', article);
    const sent = (place) => rows.filter((row) => row.dataset.in === place && (place === 'path' || !one('.badge', row)))
      .map((row) => [one('th b', row).textContent, example(row)]);
    const given = Object.fromEntries(sent('path'));
    const filled = path.replace(/\{\*?([^}:]+)[^}]*\}/g, (whole, name) => encodeURIComponent(given[name] ?? name));
    const query = sent('query').map(([name, value]) => encodeURIComponent(name) + '=' + encodeURIComponent(value)).join('&');
    const content = one('.body .form small', article)?.textContent || '';
    const declared = all('ol:not(.found) > li:not(.also)', article).map(answerOf);
    const shared = all('ol > .also a', article).map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))
      .filter(Boolean).map(answerOf);
    const answers = declared.concat(shared);
    const accept = [...new Set(answers.flatMap(({ forms }) => forms.map(({ type }) => type)))];
    const scheme = answers.some(({ status }) => status === 401)
      && (one('[id="field=www-authenticate"] .value')?.textContent.split(' ')[0] || 'Bearer');
    const server = one('.server')?.textContent || (location.protocol === 'file:' ? 'https://api.example.com' : location.origin);
    return {
      method, answers, scheme, content, accept,
      server: server.startsWith('/') ? location.origin + server : server.replace(/\/$/, ''),
      target: filled + (query && '?' + query),
      headers: sent('header').concat(accept.length ? [['Accept', accept.join(', ')]] : [], content ? [['Content-Type', content]] : []),
      body: one('.ask .eg pre', article)?.textContent || '',
      again: REPEATABLE.test(method),
    };
  };

  const curl = (call) => {
    const later = call.answers.some(({ headers }) => headers.some((name) => /^Retry-After/.test(name)));
    const head = call.method === 'HEAD' ? ' --head' : call.method === 'GET' ? '' : ' --request ' + call.method;
    return ['curl --include' + head + (later && call.again ? ' --retry 3' : '') + ' ' + shell(call.server + call.target)]
      .concat(call.scheme === 'Basic' ? ['--user "$API_USER:$API_PASSWORD"'] : [])
      .concat(call.scheme && call.scheme !== 'Basic' ? ['--header "Authorization: ' + call.scheme + ' $API_TOKEN"'] : [])
      .concat(call.headers.map(([name, value]) => '--header ' + shell(name + ': ' + value)))
      .concat(call.body ? ['--data-raw ' + shell(call.body)] : [])
      .join(' \\\n  ');
  };

  // Each status once: what several declarations say of it stands in one comment.
  const cases = (call) => {
    const byStatus = new Map();
    call.answers.forEach((answer) => {
      const known = byStatus.get(answer.status) || { ...answer, whens: [], types: [], later: false };
      known.whens.push(remark(answer.when));
      if (answer.problem) known.types.push(answer.problem.textContent);
      known.later ||= answer.headers.some((name) => /^Retry-After/.test(name));
      byStatus.set(answer.status, known);
    });
    return [...byStatus.values()].map((answer) => ({
      ...answer,
      good: answer.status < 400,
      leads: answer.status >= 300 && answer.headers.some((name) => /^Location/.test(name)),
      advice: adviceOf(answer.status),
      remark: [...new Set(answer.whens)].join('; ') + (answer.status < 300 || !adviceOf(answer.status) ? '' : ': ' + remark(adviceOf(answer.status))),
    }));
  };

  const fetched = (call) => {
    const headers = call.headers.map(([name, value]) => `      ${literal(name)}: ${literal(value)},`);
    if (call.scheme) headers.unshift('      Authorization: authorization,');
    const lines = cases(call).map((answer) => {
      const note = `    // ${answer.remark}\n`;
      if (answer.good) {
        if (answer.leads) return `${note}    case ${answer.status}:\n      return response.headers.get('Location');`;
        const json = answer.forms.some(({ type }) => /json/.test(type));
        return `${note}    case ${answer.status}:\n      return ${answer.forms.length ? `response.${json ? 'json' : 'text'}()` : 'undefined'};`;
      }
      if (answer.later) return `${note}    case ${answer.status}:\n      throw failure(response, await response.text(), response.headers.get('Retry-After'));`;
      const types = answer.types.map((type) => `    // ${remark(type)}\n`).join('');
      return `${note}${types}    case ${answer.status}:\n      throw failure(response, await response.text());`;
    });
    return `async function call(${call.scheme ? 'authorization' : ''}) {
  const response = await fetch(${literal(call.server + call.target)}, {
    method: ${literal(call.method)},
    redirect: 'manual',${headers.length ? `\n    headers: {\n${headers.join('\n')}\n    },` : ''}${call.body && !BODYLESS.test(call.method) ? `\n    body: ${literal(call.body)},` : ''}
  });
  const failure = (answer, text, wait) => Object.assign(new Error(text), { status: answer.status, wait });
  switch (response.status) {
${lines.join('\n')}
    default:
      throw failure(response, await response.text());
  }
}`;
  };

  const java = (call) => {
    const steps = call.headers.filter(([name]) => name !== 'Content-Type' && name !== 'Accept')
      .map(([name, value]) => `        .header(${literal(name)}, ${literal(value)})`);
    if (call.scheme) steps.unshift('        .header("Authorization", authorization)');
    if (call.accept.length) steps.push(`        .header("Accept", ${literal(call.accept.join(', '))})`);
    if (call.content) steps.push(`        .header("Content-Type", ${literal(call.content)})`);
    if (call.body && !BODYLESS.test(call.method)) steps.push(`        .body(${literal(call.body).replace(/\\n/g, '\\n"\n                + "')})`);
    const lines = cases(call).map((answer) => {
      const types = answer.types.map((type) => `\n              // ${remark(type)}`).join('');
      const note = `              // ${answer.remark}${types}\n`;
      const at = `${note}              case ${answer.status}:\n                `;
      if (answer.good) return `${at}return ${answer.leads ? 'response.getHeaders().getFirst("Location")' : 'text'};`;
      const wait = answer.later ? 'response.getHeaders().getFirst("Retry-After")' : 'null';
      return `${at}throw new Failure(${answer.status}, text, ${wait});`;
    });
    return `import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestClient;

final class Call {

  static final class Failure extends RuntimeException {
    final int status;
    final String wait;

    Failure(int status, String content, String wait) {
      super(content);
      this.status = status;
      this.wait = wait;
    }
  }

  static String call(RestClient client${call.scheme ? ', String authorization' : ''}) {
    return client
        .method(HttpMethod.valueOf(${literal(call.method)}))
        .uri(URI.create(${literal(call.server + call.target)}))
${steps.map((line) => line + '\n').join('')}        .exchange(
          (request, response) -> {
            String text = new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8);
            switch (response.getStatusCode().value()) {
${lines.join('\n')}
              default:
                throw new Failure(response.getStatusCode().value(), text, null);
            }
          });
  }
}`;
  };

  const told = (link) => link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  // One of a type, from its members: what stands at them, or else the least that fits the word for it.
  const VALUES = { integer: 1, number: 9.5, boolean: true };
  const made = (name, words, section, depth) => {
    if (!depth) return null;
    const inner = words.replace(/ \|.*$/, '').trim();
    if (inner.endsWith('[]')) return [made(name, inner.slice(0, -2), section, depth - 1)].filter((one) => one !== null);
    if (/^\{string: /.test(inner)) return { key: made('value', inner.slice(9, -1), section, depth - 1) };
    if (section) return whole(section, depth - 1);
    return VALUES[inner.split(' ')[0]] ?? (inner === 'object' ? {} : name);
  };
  const whole = (section, depth) => {
    const rows = all('.fields tr', section);
    if (!rows.length) return one('.limit code', section)?.textContent || one('h3', section).textContent.trim();
    const value = {};
    rows.forEach((row) => {
      const name = one('th b', row).textContent;
      if (/[.[]/.test(name)) return;
      const words = one('th', row).textContent.slice(name.length).trim();
      const sample = row.dataset.eg ? JSON.parse(row.dataset.eg) : made(name, words, told(one('th a', row)), depth);
      if (sample !== null) value[name] = sample;
    });
    return value;
  };
  const exampleOf = (link) => {
    const section = told(link);
    if (!section) return '';
    const given = one('.eg pre', section)?.textContent;
    if (given) return given;
    const words = link.parentElement.matches('.form') ? link.parentElement.firstChild.textContent + (link.nextSibling?.textContent.trim() || '') : '';
    const value = whole(section, 6);
    return JSON.stringify(words.endsWith('[]') ? [value] : value, null, 2);
  };
  const valueOf = (header) => (header.includes(':') ? header
    : header + ': ' + (document.getElementById('field=' + header.toLowerCase())?.querySelector('.value')?.textContent || '...'));
  const wire = (call) => {
    const sent = [`${call.method} ${call.target} HTTP/1.1`, 'Host: ' + call.server.replace(/^\w+:\/\//, '').split('/')[0]]
      .concat(call.headers.map(([name, value]) => name + ': ' + value));
    const got = call.answers.map((answer) => {
      const form = answer.forms[0];
      const lines = ['HTTP/1.1 ' + answer.reason.trim()].concat(answer.headers.map(valueOf));
      if (form && !lines.some((line) => /^Content-Type:/i.test(line))) lines.push('Content-Type: ' + form.type);
      const plain = form && form.type === 'application/problem+json' && !answer.problem;
      const content = answer.problem ? exampleOf(answer.problem)
        : plain ? JSON.stringify({ type: 'about:blank', title: answer.reason.replace(/^\s*\d+\s*/, ''), status: answer.status }, null, 2)
          : exampleOf(form?.link);
      return lines.join('\n') + (content && '\n\n' + content);
    });
    return [sent.join('\n') + (call.body && '\n\n' + call.body), ...got].join('\n\n\n');
  };

  const LANGUAGES = [['curl', curl], ['fetch', fetched], ['Java', java], ['HTTP', wire]];
  const build = (details) => {
    const call = read(details.closest('article'));
    const bar = document.createElement('p');
    const pre = document.createElement('pre');
    bar.className = 'tabs';
    pre.tabIndex = 0;
    const show = (at) => {
      all('button[aria-pressed]', bar).forEach((button, i) => button.setAttribute('aria-pressed', i === at));
      pre.textContent = LANGUAGES[at][1](call);
    };
    LANGUAGES.forEach(([name], i) => {
      const button = bar.appendChild(document.createElement('button'));
      button.type = 'button';
      button.textContent = name;
      button.setAttribute('aria-pressed', 'false');
      button.addEventListener('click', () => show(i));
    });
    const copy = bar.appendChild(document.createElement('button'));
    copy.type = 'button';
    copy.className = 'take';
    copy.textContent = words.take;
    copy.addEventListener('click', () => {
      getSelection().selectAllChildren(pre);
      const taken = () => { copy.textContent = words.copied; setTimeout(() => { copy.textContent = words.take; }, 1500); };
      if (navigator.clipboard) navigator.clipboard.writeText(pre.textContent).then(taken, () => {}); else if (document.execCommand('copy')) taken();
    });
    details.append(bar, pre);
    show(0);
  };
  // Where the OpenAPI document tells of an endpoint, as a pointer in a fragment (RFC 6901).
  const token = (text) => encodeURIComponent(text.replace(/~/g, '~0').replace(/\//g, '~1'));
  const referTo = (article) => {
    const link = document.createElement('a');
    link.className = 'refs';
    link.textContent = 'OpenAPI';
    link.href = one('[data-doc]').dataset.doc + '#/paths/' + token(one('h4 code', article)?.textContent || '') + '/'
      + token(one('h4 b', article).textContent.split('|')[0].toLowerCase());
    article.firstElementChild.append(link);
  };
  const fold = (part) => {
    if ('op' in part.parentElement.dataset) referTo(part.parentElement);
    const details = document.createElement('details');
    const summary = details.appendChild(document.createElement('summary'));
    details.className = 'use';
    summary.textContent = one('[data-use]').dataset.use;
    part.insertBefore(details, one(':scope > .team', part));
  };
  // Of many endpoints, each waits until it is near the view.
  const parts = all('.controller[id] > article > div:last-child');
  if (parts.length > 100 && window.IntersectionObserver) {
    const observer = new IntersectionObserver((seen) => seen.filter((entry) => entry.isIntersecting).forEach(({ target }) => {
      observer.unobserve(target);
      fold(target.lastElementChild);
    }), { rootMargin: '600px' });
    parts.forEach((part) => observer.observe(part.parentElement));
  } else parts.forEach(fold);
  document.addEventListener('toggle', (event) => {
    const details = event.target;
    if (details.open && details.matches('.use') && !one('pre', details)) build(details);
  }, true);

  // Where the type of a response is named, its members unfold beside it.
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('.controller .form a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const table = told(link) && one('.fields', told(link));
    const host = link.closest('li, .body');
    if (!table || !host) return;
    event.preventDefault();
    const open = one(':scope > .inline', host);
    if (open) open.remove();
    link.setAttribute('aria-expanded', !open);
    if (open) return;
    const box = host.appendChild(document.createElement('div'));
    box.className = 'inline';
    box.append(table.cloneNode(true));
  });

  // Success first, or as a server decides.
  const place = new Map((one('[data-order]')?.dataset.order || '').split(' ').map((code, i) => [code, i]));
  const rank = (element) => place.get(one('b', element)?.textContent || element.textContent) ?? place.size;
  const order = one('.order');
  const arrange = (list, decided) => {
    all(':scope > .made', list).forEach((item) => item.remove());
    const items = all(':scope > li:not(.also)', list);
    const also = one(':scope > .also', list);
    items.forEach((item, i) => { item.dataset.was ??= i; });
    items.sort((a, b) => (decided ? rank(a) - rank(b) : 0) || a.dataset.was - b.dataset.was);
    list.append(...items, ...(also ? [also] : []));
    if (!also) return;
    also.hidden = decided;
    if (!decided) return;
    all('a', also).forEach((link) => {
      const next = items.find((item) => rank(item) > rank(link));
      const before = next ? next.previousElementSibling : also.previousElementSibling;
      let item = before && before.matches('.made') ? before : null;
      if (!item) {
        item = document.createElement('li');
        item.className = 'also made';
        item.append(document.createElement('p'));
        list.insertBefore(item, next || also);
      }
      item.firstChild.append(link.cloneNode(true), ' ');
    });
  };
  if (order) {
    order.parentElement.hidden = false;
    order.addEventListener('click', () => {
      const decided = order.getAttribute('aria-pressed') !== 'true';
      order.setAttribute('aria-pressed', decided);
      all('.controller[id] article ol:not(.found)').forEach((list) => arrange(list, decided));
    });
  }
})();
