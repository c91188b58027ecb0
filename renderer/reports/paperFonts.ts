/**
 * The static weights that paper uses; in the preview the lines break where they break on paper. Imported here and not by a style sheet, so
 * that the list of licences knows of them.
 */
import '@fontsource/inter/400.css';
import '@fontsource/inter/500.css';
import '@fontsource/inter/600.css';
import '@fontsource/inter/700.css';
