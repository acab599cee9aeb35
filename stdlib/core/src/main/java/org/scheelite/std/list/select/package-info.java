/// Choosing, counting and finding elements.
@NullMarked
package org.scheelite.std.list.select;

import org.jspecify.annotations.NullMarked;
