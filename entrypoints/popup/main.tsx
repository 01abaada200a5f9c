import { render } from 'preact';

render(<p>Approachable</p>, document.getElementById('app')!);
