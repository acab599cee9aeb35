/// Arrays of which only the elements that differ from a common value are held.
@NullMarked
package org.scheelite.std.list.sparse;

import org.jspecify.annotations.NullMarked;
