/// Attributes: their names, and setting them.
@NullMarked
package org.scheelite.std.attribute;

import org.jspecify.annotations.NullMarked;
