-- | As much of JSON as the lines need: flat objects in, any value out.
module Json (Json (..), readObject, shown, text) where

import Data.Char (chr, isSpace, ord)
import Data.List (intercalate)
import Numeric (readHex, showHex)
import Text.ParserCombinators.ReadP

data Json
  = Object [(String, Json)]
  | Array [Json]
  | String String
  | -- | A number, true, false or null, as it is written.
    Bare String

-- | The fields of one line, or nothing where it is not an object of texts, numbers and lists.
readObject :: String -> Maybe [(String, Json)]
readObject line = case [fields | (Object fields, "") <- readP_to_S (value <* skipSpaces) line] of
  [fields] -> Just fields
  _ -> Nothing

-- | A field that is a text.
text :: Json -> Maybe String
text (String written) = Just written
text _ = Nothing

value :: ReadP Json
value = skipSpaces *> (object +++ array +++ (String <$> quoted) +++ bare)
  where
    object = Object <$> between (char '{') (token '}') (field `sepBy` token ',')
    field = (,) <$> (skipSpaces *> quoted <* token ':') <*> value
    array = Array <$> between (char '[') (token ']') (value `sepBy` token ',')
    bare = Bare <$> munch1 (\c -> not (isSpace c) && c `notElem` ",:]}[{\"")
    token c = skipSpaces *> char c

quoted :: ReadP String
quoted = char '"' *> characters
  where
    characters = do
      plain <- munch (`notElem` "\"\\")
      end <- get
      if end == '"' then pure plain else (plain ++) <$> ((:) <$> escaped <*> characters)

escaped :: ReadP Char
escaped = do
  c <- get
  case lookup c (zip "nrtbf" "\n\r\t\b\f") of
    Just control -> pure control
    Nothing | c == 'u' -> unit >>= pairWith
    Nothing -> pure c
  where
    unit = fst . head . readHex <$> count 4 get
    -- A character past 0xffff is written as two.
    pairWith high
      | high < 0xd800 || high > 0xdbff = pure (chr high)
      | otherwise = do
        low <- string "\\u" *> unit
        pure (chr (0x10000 + (high - 0xd800) * 0x400 + (low - 0xdc00)))

-- | One line.
shown :: Json -> String
shown (Object fields) =
  "{" ++ intercalate "," [shown (String name) ++ ":" ++ shown each | (name, each) <- fields] ++ "}"
shown (Array items) = "[" ++ intercalate "," (map shown items) ++ "]"
shown (String written) = "\"" ++ concatMap character written ++ "\""
shown (Bare written)
  | all (`elem` "-+.e0123456789") written || any (== written) ["true", "false", "null"] = written
  | otherwise = shown (String written) -- JSON has no number for NaN and Infinity.

character :: Char -> String
character c
  | c `elem` "\"\\" = ['\\', c]
  | c == '\n' = "\\n"
  | ord c < 0x20 = "\\u" ++ replicate (4 - length hex) '0' ++ hex
  | otherwise = [c]
  where
    hex = showHex (ord c) ""
