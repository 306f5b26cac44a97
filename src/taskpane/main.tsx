import { compose } from './compose';
import './theme/base.css';

const root = document.querySelector('#pane');
if (root) void compose(root);
