/// The symbols that name attributes.
@NullMarked
package org.scheelite.std.attribute;

import org.jspecify.annotations.NullMarked;
