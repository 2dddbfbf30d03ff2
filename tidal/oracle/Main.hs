-- | Asks real Tidal. See README.md.
module Main (main) where

import Control.Exception (SomeException, evaluate, try)
import qualified Control.Monad.Catch as Catch
import Data.List (intercalate, isInfixOf, isPrefixOf)
import Data.Maybe (catMaybes, mapMaybe)
import Events
import Json
import Language.Haskell.Interpreter
import Language.Haskell.Interpreter.Unsafe (unsafeRunInterpreterWithArgs)
import Sound.Tidal.Context (ControlPattern)
import System.Environment (getArgs)
import System.IO
import System.Timeout (timeout)

main :: IO ()
main = do
  mapM_ (`hSetEncoding` utf8) [stdin, stdout]
  hSetBuffering stdout LineBuffering
  cycles <- cyclesOf <$> getArgs
  rows <- lines <$> getContents
  outcome <- unsafeRunInterpreterWithArgs flags $ do
    open
    mapM_ (\row -> answer cycles row >>= liftIO . putStrLn . shown) rows
  either (ioError . userError . messageOf) pure outcome

-- | The extensions with which Tidal's own BootTidal and editors ask GHCi.
flags :: [String]
flags = ["-XOverloadedStrings", "-XExtendedDefaultRules", "-XNoMonomorphismRestriction"]

-- | `A..B` are the cycles from A up to, not including, B.
cyclesOf :: [String] -> [Int]
cyclesOf [range] | (from, '.' : '.' : to) <- break (== '.') range = [read from .. read to - 1]
cyclesOf _ = [0 .. 3]

-- | Loads the words of statements, and what Tidal has in scope.
open :: Interpreter ()
open = do
  loadModules ["Boot.hs"]
  setImportsF
    [ ModuleImport "Prelude" NotQualified (HidingList ["(<*)", "(*>)"])
    , ModuleImport "Sound.Tidal.Context" NotQualified (HidingList ["solo", "mute"])
    , ModuleImport "Data.Map" NotQualified (ImportList ["Map"])
    , ModuleImport "Boot" NotQualified (HidingList (inner ++ statementWords))
    , ModuleImport "Boot" (QualifiedAs (Just "Boot")) NoImportList
    ]
  where
    inner = ["tracks", "everywhere", "forget", "heard", "change"]

-- | Names that mean something else at the head of a statement than elsewhere.
statementWords :: [String]
statementWords =
  ["all", "xfade", "clutch", "interpolate", "anticipate", "jump"]
    ++ ["xfadeIn", "clutchIn", "interpolateIn", "anticipateIn", "jumpIn", "jumpIn'", "jumpMod"]

-- | Answers one line: `code` with events, `type` with a type.
answer :: [Int] -> String -> Interpreter Json
answer cycles row = case readObject row of
  Nothing -> pure (refused [] ["this line is not an object of JSON"])
  Just fields -> case (lookup "code" fields, lookup "type" fields) of
    (Just code, _) -> played fields cycles (textsOf code)
    (_, Just (String expression)) -> either (refused fields . pure) (typed fields) <$> typeOrMessage expression
    _ -> pure (refused fields ["a line needs a `code` or a `type`"])

textsOf :: Json -> [String]
textsOf (Array statements) = mapMaybe text statements
textsOf code = catMaybes [text code]

typed :: [(String, Json)] -> String -> Json
typed fields shownType = reply fields [("ok", Bare "true"), ("type", String shownType)]

refused :: [(String, Json)] -> [String] -> Json
refused fields messages = reply fields [("ok", Bare "false"), ("rejected", Array (map String messages))]

reply :: [(String, Json)] -> [(String, Json)] -> Json
reply fields rest = Object ([("id", each) | Just each <- [lookup "id" fields]] ++ rest)

-- | Runs statements one after another, and tells what plays when all have run. Their definitions
-- are gone afterwards.
played :: [(String, Json)] -> [Int] -> [String] -> Interpreter Json
played fields cycles statements = do
  interpret "Boot.forget" (as :: IO ()) >>= liftIO
  outcomes <- mapM statement statements
  heard <- interpret "Boot.heard" (as :: IO [(String, ControlPattern)]) >>= liftIO
  events <- liftIO (limited (concatMap (eventsOf cycles) heard))
  if any (== Right Defined) outcomes then reset >> open else pure ()
  pure $ case ([message | Left message <- outcomes], events) of
    ([], Right found) -> reply fields [("ok", Bare "true"), ("events", Array found)]
    ([], Left message) -> refused fields [message]
    (messages, _) -> refused fields messages

-- | Events as far as they can be had in ten seconds, or what went wrong: Tidal throws what is wrong
-- in a pattern's text when it is played.
limited :: [Json] -> IO (Either String [Json])
limited events = do
  outcome <- timeout 10000000 (try (evaluate (length (shown (Array events)))))
  pure $ case outcome of
    Nothing -> Left "this takes longer than ten seconds"
    Just (Left failure) -> Left (show (failure :: SomeException))
    Just (Right _) -> Right events

data Outcome = Ran | Defined deriving (Eq)

-- | Does what a statement says: an action, a pattern that stands alone, or definitions.
statement :: String -> Interpreter (Either String Outcome)
statement written = do
  ran <- attempt (interpret headed (as :: IO ()) >>= liftIO)
  either (const byType) (const (pure (Right Ran))) ran
  where
    headed = intercalate "\n" (map qualified (lines written))
    byType = typeOrMessage headed >>= either definition (const alone)
    alone = fmap (const Ran) <$> attempt (interpret ("d1 (\n" ++ headed ++ "\n)") (as :: IO ()) >>= liftIO)
    definition message
      | any (`isInfixOf` written) ["=", "<-"] = either (Left . clearer message) (const (Right Defined)) <$> attempt (runStmt (asLet written))
      | otherwise = pure (Left message)
    clearer first second = if any (`isInfixOf` first) ["parse error", "not an expression"] then second else first

-- | A line with the word at its head told apart where it is a statement's.
qualified :: String -> String
qualified line
  | word `elem` statementWords = indent ++ "Boot." ++ rest
  | otherwise = line
  where
    (indent, rest) = span (== ' ') line
    word = takeWhile (`notElem` " $(") rest

-- | Definitions as GHCi takes them.
asLet :: String -> String
asLet written
  | any (`isPrefixOf` written) ["let ", "let\n"] || "<-" `isInfixOf` head (lines written) = written
  | otherwise = "let " ++ intercalate "\n    " (lines written)

typeOrMessage :: String -> Interpreter (Either String String)
typeOrMessage = attempt . typeOf

attempt :: Interpreter a -> Interpreter (Either String a)
attempt action = (Right <$> action) `Catch.catches` [Catch.Handler ours, Catch.Handler others]
  where
    ours = pure . Left . messageOf
    others failure = pure (Left (show (failure :: SomeException)))

messageOf :: InterpreterError -> String
messageOf (WontCompile errors) = intercalate "\n" (map errMsg errors)
messageOf other = show other
