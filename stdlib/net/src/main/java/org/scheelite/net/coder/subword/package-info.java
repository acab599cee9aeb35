/// Vocabularies of subword tokens: read from model files, or learned from text.
@NullMarked
package org.scheelite.net.coder.subword;

import org.jspecify.annotations.NullMarked;
