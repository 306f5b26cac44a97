import { useState } from 'react';

/** All scenes at the width of a task pane, in a look to choose. */
export function Gallery({ names }: { names: readonly string[] }) {
  const [dark, setDark] = useState(false);
  const [language, setLanguage] = useState('zh-CN');
  const [width, setWidth] = useState('320');
  return (
    <div style={{ height: '100%', overflow: 'auto', padding: 16, fontFamily: 'sans-serif' }}>
      <label>
        <input type="checkbox" checked={dark} onChange={() => setDark(!dark)} /> dark
      </label>{' '}
      <label>
        language{' '}
        <select value={language} onChange={(event) => setLanguage(event.target.value)}>
          <option>zh-CN</option>
          <option>en-US</option>
        </select>
      </label>{' '}
      <label>
        width{' '}
        <select value={width} onChange={(event) => setWidth(event.target.value)}>
          <option>320</option>
          <option>350</option>
          <option>480</option>
        </select>
      </label>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16, marginTop: 16 }}>
        {names.map((name) => (
          <figure key={name} style={{ margin: 0 }}>
            <figcaption>{name}</figcaption>
            <iframe
              title={name}
              width={width}
              height="640"
              src={`?scene=${name}&language=${language}${dark ? '&dark' : ''}`}
            />
          </figure>
        ))}
      </div>
    </div>
  );
}
