// What people write in Markdown. HTML stays text, pictures are left out, links say nothing of where one comes from.
import ReactMarkdown, { type Components } from 'react-markdown';

// Headings of a comment are no headings of the page.
const heading: Components['h1'] = ({ children }) => <p><strong>{children}</strong></p>;

const components: Components = {
  h1: heading, h2: heading, h3: heading, h4: heading, h5: heading, h6: heading,
  a: ({ href, children }) => <a href={href} rel="noopener noreferrer nofollow" target={href?.startsWith('#') === true ? undefined : '_blank'}>{children}</a>,
};

export function Markdown({ text }: { text: string }) {
  return <div className="comment__text reading"><ReactMarkdown components={components} disallowedElements={['img']} unwrapDisallowed>{text}</ReactMarkdown></div>;
}
