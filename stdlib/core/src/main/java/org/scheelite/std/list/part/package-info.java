/// Parts of lists: reading, taking, adding and removing them.
@NullMarked
package org.scheelite.std.list.part;

import org.jspecify.annotations.NullMarked;
