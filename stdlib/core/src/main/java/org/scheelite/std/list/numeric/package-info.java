/// Arrays of machine numbers of a given type.
@NullMarked
package org.scheelite.std.list.numeric;

import org.jspecify.annotations.NullMarked;
