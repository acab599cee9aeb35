/// Patterns for strings: what they may consist of, and how they are matched.
@NullMarked
package org.scheelite.std.string.pattern;

import org.jspecify.annotations.NullMarked;
