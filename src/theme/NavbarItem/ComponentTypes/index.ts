import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import DropdownNavbarItem from '@theme/NavbarItem/DropdownNavbarItem';

/** The kinds of items that our navigation has. The theme's own list brings the code for all it could have to every page. */
const ComponentTypes = { default: DefaultNavbarItem, dropdown: DropdownNavbarItem };

export default ComponentTypes;
