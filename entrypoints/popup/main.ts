// A person sees the frame of `index.html` first: the popup's own code is only asked for once that is painted.
requestAnimationFrame(() => setTimeout(() => import('./popup')));
