// What people write in Markdown, in the lines they wrote; a bare address is a link. HTML stays text, pictures are left
// out, links say nothing of where one comes from.
import ReactMarkdown, { type Components } from 'react-markdown';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import './comments.css';

// Headings of a comment are no headings of the page.
const heading: Components['h1'] = ({ children }) => (
  <p>
    <strong>{children}</strong>
  </p>
);

const components: Components = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  // What may not be followed, such as a script, has lost its address; a link without one would lead to the page one is
  // on.
  a: ({ href = '', children }) =>
    href === '' ? (
      children
    ) : (
      <a href={href} rel="noopener noreferrer nofollow" target={href.startsWith('#') ? undefined : '_blank'}>
        {children}
      </a>
    ),
};

const plugins = [remarkGfm, remarkBreaks];

export function Markdown({ text }: { text: string }) {
  return (
    <div className="comment__text reading">
      <ReactMarkdown remarkPlugins={plugins} components={components} disallowedElements={['img']} unwrapDisallowed>
        {text}
      </ReactMarkdown>
    </div>
  );
}
