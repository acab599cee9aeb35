/// Order: sorting, turning round, and the largest and smallest elements.
@NullMarked
package org.scheelite.std.list.order;

import org.jspecify.annotations.NullMarked;
