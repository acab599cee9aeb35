/// Patterns against their own definition.
@NullMarked
package org.scheelite.pattern;

import org.jspecify.annotations.NullMarked;
