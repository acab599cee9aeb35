/// Making lists from a rule, a range or a running computation.
@NullMarked
package org.scheelite.std.list.make;

import org.jspecify.annotations.NullMarked;
