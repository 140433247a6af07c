/** By the routes of a service (`GET /honours/:id`): which methods an address below `prefix` has. */
export function methodsByPath(routes: Iterable<string>, prefix: string): (path: string) => readonly string[] {
  const patterns = [...routes].map((route) => {
    const [method = '', path = ''] = route.split(' ');
    const segments = path.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part.replaceAll('.', String.raw`\.`)));
    return { method, pattern: new RegExp(`^${prefix}${segments.join('/')}/?$`) };
  });
  return (path) => {
    const found = patterns.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    return found.includes('GET') ? ['HEAD', ...found].sort() : found.sort();
  };
}
