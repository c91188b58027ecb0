/** On screen Inter is one variable file per script; paper uses static weights (reports/paperFonts.ts). Imported here so that the list of licences knows of it. */
import '@fontsource-variable/inter/wght.css';
