// Starts the page: the product's own styles, and the kit's.
import './host.css';
import '@hitl-kit/react/styles.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.jsx';

createRoot(document.getElementById('app')).render(<App />);
