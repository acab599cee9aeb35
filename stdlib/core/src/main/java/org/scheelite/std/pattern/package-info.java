/// Patterns, and functions that search and replace by them.
@NullMarked
package org.scheelite.std.pattern;

import org.jspecify.annotations.NullMarked;
