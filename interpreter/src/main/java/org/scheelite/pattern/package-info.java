/// Matching and rewriting: patterns are compiled once to matchers.
@NullMarked
package org.scheelite.pattern;

import org.jspecify.annotations.NullMarked;
