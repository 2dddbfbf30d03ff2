export { askModel, type Patience } from './ask-model.ts';
export { type ChosenModels, chooseModels, type Models, type Task } from './choose-models.ts';
export { cleanText, hasUnseen } from './clean-text.ts';
export type {
  Model,
  ModelAnswer,
  ModelMessage,
  ModelRequest,
  ModelTool,
  Usage,
} from './model.ts';
export { realPatience } from './patience.ts';
export { plainSchema } from './plain-schema.ts';
