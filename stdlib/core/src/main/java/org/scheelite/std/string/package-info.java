/// Strings: joining, taking apart, searching and replacing.
@NullMarked
package org.scheelite.std.string;

import org.jspecify.annotations.NullMarked;
