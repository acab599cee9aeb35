/// Local variables, functions and their arguments.
@NullMarked
package org.scheelite.std.scoping;

import org.jspecify.annotations.NullMarked;
