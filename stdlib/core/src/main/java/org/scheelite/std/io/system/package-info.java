/// The machine and other programs on it.
@NullMarked
package org.scheelite.std.io.system;

import org.jspecify.annotations.NullMarked;
