/// Lists as sets: union, duplicates, groups of equal elements.
@NullMarked
package org.scheelite.std.list.set;

import org.jspecify.annotations.NullMarked;
