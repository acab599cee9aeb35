/// Options of functions.
@NullMarked
package org.scheelite.std.scoping.option;

import org.jspecify.annotations.NullMarked;
