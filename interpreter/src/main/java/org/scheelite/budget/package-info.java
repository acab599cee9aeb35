/// What an evaluation may spend: time, memory, depth, and whether it was cancelled.
@NullMarked
package org.scheelite.budget;

import org.jspecify.annotations.NullMarked;
