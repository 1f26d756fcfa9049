// breaks: cli-is-poor
import 'typeorm';
