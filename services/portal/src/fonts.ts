// In a chunk of its own: its rules are many, and the first page is not to wait for them.
import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/noto-sans-sc/600.css';
