/// What the library says of its own values: the symbols of the context ``Developer` ``.
@NullMarked
package org.scheelite.std.list.developer;

import org.jspecify.annotations.NullMarked;
